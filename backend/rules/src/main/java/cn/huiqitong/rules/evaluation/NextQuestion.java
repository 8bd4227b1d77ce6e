package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.fact.Supplier;
import java.math.BigDecimal;

/**
 * A missing fact worth asking for.
 *
 * @param results how many unknown results it could help to settle
 * @param weight sum of those results' weights
 */
public record NextQuestion(String fact, String label, Supplier supplier, int results, BigDecimal weight) {}
