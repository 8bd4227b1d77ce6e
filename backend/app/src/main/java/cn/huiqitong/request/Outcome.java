package cn.huiqitong.request;

/** What came of a request, as the department answers it. */
enum Outcome {
    SOLVED("解决"),
    PARTLY("部分解决"),
    /** With the reason and its basis. */
    REFUSED("不予支持"),
    UNREACHABLE("无法联系"),
    /** With its {@link ScopeClass}. */
    OUT_OF_SCOPE("不属受理范围");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
