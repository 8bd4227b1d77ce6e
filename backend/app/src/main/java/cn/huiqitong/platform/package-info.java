/**
 * What every feature stands on and no business word belongs to: problems, outbox, audit, clock, paging, idempotency.
 * Depends on no feature.
 */
@NullMarked
package cn.huiqitong.platform;

import org.jspecify.annotations.NullMarked;
