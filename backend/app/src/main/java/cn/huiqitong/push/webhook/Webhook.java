package cn.huiqitong.push.webhook;

import cn.huiqitong.push.Kind;
import java.time.Instant;
import java.util.List;

/** A gateway without its secret. */
record Webhook(long id, String name, String url, List<Kind> kinds, boolean enabled, int version, Instant createdAt) {}
