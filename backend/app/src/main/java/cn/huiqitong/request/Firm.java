package cn.huiqitong.request;

import org.jspecify.annotations.Nullable;

/**
 * The firm that filed a request, as it was called then.
 *
 * @param region code of the county or district where it is registered, null where that is not known
 */
record Firm(String uscc, String name, @Nullable String region) {}
