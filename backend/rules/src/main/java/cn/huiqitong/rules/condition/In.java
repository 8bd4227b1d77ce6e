package cn.huiqitong.rules.condition;

import java.util.List;

/**
 * A code equals one of the codes or descends from it; of several codes one is enough. A text must equal one exactly. A
 * firm's code that is coarser than what is asked for (南通市 where 崇川区 is asked) leaves it unknown.
 */
public record In(String fact, List<String> codes, Origin origin) implements Condition {
    public In {
        codes = List.copyOf(codes);
    }

    @Override
    public String kind() {
        return "in";
    }
}
