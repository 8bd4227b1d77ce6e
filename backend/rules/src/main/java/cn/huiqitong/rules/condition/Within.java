package cn.huiqitong.rules.condition;

/** A date lies in a window. */
public record Within(String fact, Window window, Origin origin) implements Condition {
    @Override
    public String kind() {
        return "within";
    }
}
