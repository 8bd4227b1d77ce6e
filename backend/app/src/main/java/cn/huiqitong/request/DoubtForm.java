package cn.huiqitong.request;

import cn.huiqitong.rules.evaluation.Verdict;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * That the request is about how the firm was judged on the item.
 *
 * @param decisionId of a stored decision; null: the one that holds now
 * @param verdict what the firm saw
 */
@Serdeable
record DoubtForm(@Nullable Long decisionId, @NotNull Verdict verdict) {}
