-- wrk: each request is another customer's text, over 500 conversations; `wrk ... URL -- PREFIX` keeps ids of several runs apart.
local number = 0
local prefix = "load"

local body = [[{"event":"live_chat.new_message","data":{"id":"msg_%s","data":{"conversation_id":"conv_%d","system":false,"type":"text",]]
  .. [["body":"Where is my order number %s?","send_to_third":false,"platform_link_id":"plnk_%d","platform_link":{"id":"plnk_%d",]]
  .. [["platform_id":"212600000001","channel_id":"whatsapp"},"sent_using":"whatsapp","created_at":"2026-01-05T08:59:59.123456Z",]]
  .. [["sender":{"id":"sndr_%d","model_type":"third","model_id":"thd_%d","name":"Salma Berrada"}}}}]]

-- Put together once: what wrk.format() does for each request would cost this machine as much as parsing it.
local head

function init(arguments)
  prefix = arguments[1] or prefix
  head = "POST " .. wrk.path .. " HTTP/1.1\r\nHost: " .. wrk.headers["Host"] .. "\r\nContent-Type: application/json\r\nContent-Length: "
end

function request()
  number = number + 1
  local conversation = number % 500 + 1
  local id = prefix .. number
  local text = string.format(body, id, conversation, id, conversation, conversation, conversation, conversation)
  return head .. #text .. "\r\n\r\n" .. text
end

function done(summary, latency)
  io.write(string.format('{"answered":%d,"seconds":%f,"errors":%d,"p50_ms":%f,"p99_ms":%f}\n', summary.requests,
    summary.duration / 1e6, summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000))
end
