/**
 * Judging many firms by many rules at once: conditions as bit masks over the rows of columns, rules as word operations.
 * Its answers are those of {@code evaluation}, pair by pair.
 */
@NullMarked
package cn.huiqitong.rules.vector;

import org.jspecify.annotations.NullMarked;
