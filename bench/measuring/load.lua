-- For wrk: asks the addresses in the file ADDRESSES in turn, a line "address" or "address<tab>tag" of what the reader has already.
-- With COUNT set it prints how long the first so many answers took, and ends. Of COUNT addresses and one more for each reader none is
-- asked twice.
local ffi = require("ffi")
ffi.cdef "typedef struct { long s, ns; } moment; int clock_gettime(int, moment *);"
local moment = ffi.new("moment")
local function now()
  ffi.C.clock_gettime(1, moment)
  return tonumber(moment.s) + tonumber(moment.ns) / 1e9
end

local count = tonumber(os.getenv("COUNT") or 0)
local requests, asked, answered, bad, began, half = {}, 0, 0, 0, nil, nil

function init()
  for line in io.lines(os.getenv("ADDRESSES")) do
    local address, tag = line:match("([^\t]*)\t?(.*)")
    local headers = { ["Accept-Encoding"] = os.getenv("CODING"), ["If-None-Match"] = tag ~= "" and tag or nil }
    requests[#requests + 1] = wrk.format("GET", address, headers)
  end
end

function request()
  began = began or now()
  asked = asked % #requests + 1
  return requests[asked]
end

if count > 0 then
  function response(status)
    answered = answered + 1
    if status ~= 200 then
      bad = bad + 1
    end
    if answered == math.floor(count / 2) then
      half = now()
    end
    if answered == count then
      local last = now()
      io.write(string.format("PASS %f %f %d\n", last - began, last - half, bad))
      io.flush()
      os.exit(0)
    end
  end
end

function done(summary, latency)
  local e = summary.errors
  io.write(string.format("LOAD %d %f %d %d %f %f\n", summary.requests, summary.duration / 1e6, summary.bytes,
    e.connect + e.read + e.write + e.timeout + e.status, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3))
end
