/**
 * How much a benefit is worth, as data.
 * All figures are exact numbers of 元 unless a unit is named.
 */
@NullMarked
package cn.huiqitong.rules.amount;

import org.jspecify.annotations.NullMarked;
