package cn.huiqitong.rules.condition;

/** At least one entry of a list fits. An unknown list is unknown; an entry that may fit leaves it open. */
public record Some(Selection selection, Origin origin) implements Condition {
    @Override
    public String kind() {
        return "some";
    }
}
