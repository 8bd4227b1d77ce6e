package cn.huiqitong.rules.condition;

import java.util.List;

/** At least one condition must hold. */
public record Any(List<Condition> of, Origin origin) implements Condition {
    public Any {
        of = List.copyOf(of);
    }

    @Override
    public String kind() {
        return "any";
    }
}
