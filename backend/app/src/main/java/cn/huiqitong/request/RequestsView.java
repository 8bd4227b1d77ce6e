package cn.huiqitong.request;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** A page of requests. */
@Serdeable
record RequestsView(long total, int page, int size, List<RequestRowView> items) {}
