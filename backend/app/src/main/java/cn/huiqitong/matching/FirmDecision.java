package cn.huiqitong.matching;

import cn.huiqitong.rules.evaluation.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision on a firm and an item, for features that refer to it. Versions and day are all that it takes to show it again.
 *
 * @param id of the stored decision; null where none is stored, which is how an unmet one is kept (ADR 9)
 * @param asOf the day it was made for
 */
public record FirmDecision(
        @Nullable Long id, Verdict verdict, int itemVersion, int profileVersion, LocalDate asOf, Instant decidedAt) {}
