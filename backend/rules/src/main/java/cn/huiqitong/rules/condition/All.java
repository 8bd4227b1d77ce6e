package cn.huiqitong.rules.condition;

import java.util.List;

/** Every condition must hold; none at all holds. */
public record All(List<Condition> of, Origin origin) implements Condition {
    public All {
        of = List.copyOf(of);
    }

    @Override
    public String kind() {
        return "all";
    }
}
