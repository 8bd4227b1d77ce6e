package cn.huiqitong.rules.condition;

/**
 * What only a person can decide (择优, 一事一议): always unknown to the machine.
 *
 * @param by who decides
 */
public record Judgement(String by, Origin origin) implements Condition {
    @Override
    public String kind() {
        return "judgement";
    }
}
