/**
 * What a rule can ask: one record per kind, plain data without evaluation.
 * How a condition is read, written, put into words or judged lives elsewhere, so that a second evaluator needs no change here.
 */
@NullMarked
package cn.huiqitong.rules.condition;

import org.jspecify.annotations.NullMarked;
