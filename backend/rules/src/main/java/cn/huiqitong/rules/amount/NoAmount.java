package cn.huiqitong.rules.amount;

/** The benefit is not money, or its sum is not stated. */
public record NoAmount() implements Amount {
    @Override
    public String kind() {
        return "none";
    }
}
