/**
 * Judging one firm by a rule, in three values, and saying why.
 * The twin of the condition package: one leaf per kind.
 */
@NullMarked
package cn.huiqitong.rules.evaluation;

import org.jspecify.annotations.NullMarked;
