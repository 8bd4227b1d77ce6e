package cn.huiqitong.request.asked;

import io.micronaut.serde.annotation.Serdeable;

/**
 * From when on a topic counts as rising.
 *
 * @param note whose numbers these are, in Chinese
 * @param atLeast requests of the last seven days
 * @param firms different firms among them
 * @param factor how many times the mean of the weeks before
 */
@Serdeable
public record Threshold(String note, int atLeast, int firms, double factor) {}
