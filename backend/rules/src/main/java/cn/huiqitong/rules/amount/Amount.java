package cn.huiqitong.rules.amount;

/** What a firm that qualifies can expect. */
public sealed interface Amount permits Fixed, UpTo, Rate, AmountTiers, AtLeast, Ranged, Times, NoAmount {
    /** Name of the kind in JSON. */
    String kind();
}
