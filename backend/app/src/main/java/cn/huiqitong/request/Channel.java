package cn.huiqitong.request;

/** How a request came in. */
enum Channel {
    PORTAL("企业网上提交"),
    PHONE("电话代为登记"),
    VISIT("走访"),
    MEETING("政企面对面");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
