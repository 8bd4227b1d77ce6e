package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.fact.Supplier;

/**
 * Something that is not known and would help to decide.
 *
 * @param fact key of the catalog field (of the list, when an entry's field is missing); {@code judgement} when a person
 *     must decide
 * @param label what to ask for, with its year: 2024年研发费用
 */
public record Missing(String fact, String label, Supplier supplier) {
    public static final String JUDGEMENT = "judgement";

    public boolean judgement() {
        return supplier.kind() == Supplier.Kind.JUDGEMENT;
    }
}
