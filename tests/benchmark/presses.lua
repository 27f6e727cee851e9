-- wrk: each request is a press of a button in the next of 200 conversations, answered by a rule; `wrk ... URL -- KEY`.
local conversations = 200
local number = 0
local head

local body = [[{"touchpoint":"CHAT","conversation_id":"bench-%d","user_id":"user-%d","user_side":"DEMAND","extra_data":{"order":%d}}]]

function init(arguments)
  head = "POST " .. wrk.path .. " HTTP/1.1\r\nHost: " .. wrk.headers["Host"] .. "\r\nAuthorization: " .. arguments[1]
    .. "\r\nContent-Type: application/json\r\nContent-Length: "
end

function request()
  number = number + 1
  local conversation = number % conversations
  local text = string.format(body, conversation, conversation, number)
  return head .. #text .. "\r\n\r\n" .. text
end

function done(summary, latency)
  io.write(string.format('{"answered":%d,"seconds":%f,"errors":%d,"p50_ms":%f,"p99_ms":%f,"longest_ms":%f}\n', summary.requests,
    summary.duration / 1e6, summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000, latency.max / 1000))
end
