package cn.huiqitong.rules.condition;

/** No entry of a list fits. Only a known list proves it. */
public record None(Selection selection, Origin origin) implements Condition {
    @Override
    public String kind() {
        return "none";
    }
}
