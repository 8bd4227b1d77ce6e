/**
 * Rules and values in short Chinese, with units as people say them.
 * Thresholds and facts are shown exactly; only shares and growth rates that a firm reaches are rounded.
 */
@NullMarked
package cn.huiqitong.rules.text;

import org.jspecify.annotations.NullMarked;
