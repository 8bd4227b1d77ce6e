package cn.huiqitong.rules.condition;

/** The condition must not hold; what is unknown stays unknown. */
public record Not(Condition of, Origin origin) implements Condition {
    @Override
    public String kind() {
        return "not";
    }
}
