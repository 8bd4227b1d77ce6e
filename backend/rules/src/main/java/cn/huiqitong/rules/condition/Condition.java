package cn.huiqitong.rules.condition;

/** One node of a rule: a question about a firm whose answer is yes, no or unknown. */
public sealed interface Condition
        permits All,
                Any,
                Not,
                Compare,
                Between,
                In,
                Is,
                Age,
                Within,
                Ratio,
                Growth,
                Recognition,
                Some,
                None,
                Count,
                Sum,
                Tiers,
                Formula,
                Score,
                Relative,
                Judgement {
    /** Name of the kind in JSON. */
    String kind();

    /** Its clause and the author's own words, either may be missing. */
    Origin origin();
}
