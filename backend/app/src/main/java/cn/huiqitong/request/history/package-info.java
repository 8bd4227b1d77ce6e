/**
 * The append-only history of requests: entries chained by hash, so that a change made past the portal shows. The digest
 * is over a canonical text that any other program can write as well.
 */
@NullMarked
package cn.huiqitong.request.history;

import org.jspecify.annotations.NullMarked;
