/**
 * A rule: who qualifies and for how much, as data.
 * The parts live in sub-packages; arrows go reading ← fact ← condition ← amount ← text ← form, evaluation, estimate.
 */
@NullMarked
package cn.huiqitong.rules;

import org.jspecify.annotations.NullMarked;
