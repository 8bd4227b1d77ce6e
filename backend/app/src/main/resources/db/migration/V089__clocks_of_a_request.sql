-- The clocks of one request, ended ones included: asked for with every look at it.
create index request_clock_request on request_clock (request_id);
