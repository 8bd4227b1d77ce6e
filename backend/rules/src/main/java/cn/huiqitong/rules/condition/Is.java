package cn.huiqitong.rules.condition;

/** A flag has this value. */
public record Is(String fact, boolean value, Origin origin) implements Condition {
    @Override
    public String kind() {
        return "is";
    }
}
