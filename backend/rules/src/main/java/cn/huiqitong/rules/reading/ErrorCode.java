package cn.huiqitong.rules.reading;

/** Every kind of error that reading a catalog, facts or a rule can report. */
public enum ErrorCode {
    MISSING_PROPERTY,
    UNKNOWN_PROPERTY,
    WRONG_TYPE,
    UNKNOWN_KIND,
    UNKNOWN_FACT,
    WRONG_FACT_TYPE,
    UNKNOWN_CODE,
    UNKNOWN_CODE_SYSTEM,
    UNKNOWN_OPERATOR,
    UNKNOWN_FORM,
    EMPTY_GROUP,
    EMPTY_RANGE,
    BAD_DATE,
    BAD_PERIOD,
    BAD_YEAR,
    YEAR_MISSING,
    YEAR_UNEXPECTED,
    TIERS_NOT_ASCENDING,
    TIER_LIMIT_MISSING,
    LAST_TIER_LIMITED,
    /** Two figures of different units are compared or divided, or a base is not money. */
    UNIT_MISMATCH,
    /** A number that cannot be meant: a ratio of 3 where 3% is 0.03, half a person, a negative cap. */
    IMPLAUSIBLE_VALUE,
    /** Conditions that no firm can meet together. */
    CONTRADICTION,
    /** A part that no firm can meet where it stands. */
    NEVER_TRUE,
    /** A part that every firm meets where it stands. */
    ALWAYS_TRUE,
    /** A part that its siblings make superfluous. */
    REDUNDANT,
    DUPLICATE_SIBLING,
    /** A tier or case that an earlier one always takes, or that no qualifying firm falls into. */
    UNREACHABLE_TIER,
    /** Two tiers of which neither contains the other share firms; the earlier one gets them. */
    OVERLAPPING_TIERS,
    /** A line of a text that does not say a condition or an amount. */
    BAD_TEXT,
    /** Indentation that fits no group. */
    BAD_LAYOUT,
    CLAUSE_MISSING,
    UNSUPPORTED_SCHEMA,
    TOO_DEEP,
    DUPLICATE,
    CYCLE
}
