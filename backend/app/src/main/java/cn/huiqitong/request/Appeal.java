package cn.huiqitong.request;

/** Whether the department says that a bad rating is mistaken. */
enum Appeal {
    NONE(""),
    OPEN("待审"),
    DISMISSED("已驳回"),
    /** The rating is counted apart. */
    UPHELD("认定误评");

    private final String label;

    Appeal(String label) {
        this.label = label;
    }

    /** Empty for none. */
    String label() {
        return label;
    }
}
