package cn.huiqitong.request.lifecycle;

/** What the user has to fill in for an act; missing input is an error at its field, never a hidden button. */
public enum Need {
    NOTE("note", "填写说明", "请填写说明"),
    DEPARTMENT("department", "选择部门", "请选择部门"),
    OUTCOME("outcome", "选择办理结果", "请选择办理结果"),
    RATING("rating", "选择评价等级", "请选择评价等级（1 到 5）"),
    DAYS("days", "填写延长的工作日", "请填写要延长几个工作日"),
    DATE("date", "填写下次答复日期", "请填写下次答复的日期"),
    TARGET("target", "填写并入的诉求", "请填写并入哪一件诉求的编号"),
    SOLVED("solved", "填写是否解决", "请选择企业的问题是否解决");

    private final String field;
    private final String label;
    private final String message;

    Need(String field, String label, String message) {
        this.field = field;
        this.label = label;
        this.message = message;
    }

    /** The field of the form that the input belongs to. */
    public String field() {
        return field;
    }

    public String label() {
        return label;
    }

    public String message() {
        return message;
    }
}
