package cn.huiqitong.rules.condition;

import org.jspecify.annotations.Nullable;

/**
 * Where in a policy document a condition stands.
 *
 * @param document id of the document
 * @param article such as 一(一)1; null for the document as a whole
 */
public record Clause(String document, @Nullable String article) {}
