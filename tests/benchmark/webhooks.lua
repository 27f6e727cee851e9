-- wrk: each request is a customer's text in the next of 500 conversations, every round a millisecond later; `wrk ... URL -- PREFIX` keeps
-- the ids of several runs apart.
local conversations = 500
local number = 0
local prefix = "load"
local start = os.time()
local written -- when the texts of this round were

local body = [[{"event":"live_chat.new_message","data":{"id":"msg_%s","data":{"conversation_id":"conv_%d","system":false,"type":"text",]]
  .. [["body":"Where is my order number %s?","send_to_third":false,"platform_link_id":"plnk_%d","platform_link":{"id":"plnk_%d",]]
  .. [["platform_id":"212600000001","channel_id":"whatsapp"},"sent_using":"whatsapp","created_at":"%s",]]
  .. [["sender":{"id":"sndr_%d","model_type":"third","model_id":"thd_%d","name":"Salma Berrada"}}}}]]

-- Put together once: what wrk.format() does for each request would cost this machine as much as parsing it.
local head

function init(arguments)
  prefix = arguments[1] or prefix
  head = "POST " .. wrk.path .. " HTTP/1.1\r\nHost: " .. wrk.headers["Host"] .. "\r\nContent-Type: application/json\r\nContent-Length: "
end

function request()
  local conversation = number % conversations + 1
  if conversation == 1 then
    local ms = number / conversations
    written = os.date("!%Y-%m-%dT%H:%M:%S", start + math.floor(ms / 1000)) .. string.format(".%03dZ", ms % 1000)
  end
  number = number + 1
  local id = prefix .. number
  local text = string.format(body, id, conversation, id, conversation, conversation, written, conversation, conversation)
  return head .. #text .. "\r\n\r\n" .. text
end

function done(summary, latency)
  io.write(string.format('{"answered":%d,"seconds":%f,"errors":%d,"p50_ms":%f,"p99_ms":%f}\n', summary.requests,
    summary.duration / 1e6, summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000))
end
