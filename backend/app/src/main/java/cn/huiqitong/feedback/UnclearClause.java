package cn.huiqitong.feedback;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * A clause that an official found unclear when answering.
 *
 * @param clause document and article, as the official names it
 * @param department its name
 */
@Serdeable
record UnclearClause(long id, String itemId, String clause, String note, String department, Instant markedAt) {}
