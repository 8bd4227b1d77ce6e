/**
 * The facts of many firms in memory, one column per field: exact, small, and readable a block of rows at a time.
 * It knows fields and facts but no rules.
 */
@NullMarked
package cn.huiqitong.rules.columns;

import org.jspecify.annotations.NullMarked;
