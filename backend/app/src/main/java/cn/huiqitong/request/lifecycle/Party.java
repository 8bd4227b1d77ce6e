package cn.huiqitong.request.lifecycle;

import java.util.Locale;

/** Who acts. An official is one of two parties, by the request: of the department that has it, or of one that helps. */
public enum Party {
    ENTERPRISE("企业"),
    OFFICIAL("主办部门"),
    ASSISTANT("协办部门"),
    DISPATCHER("派单员"),
    SUPERVISOR("督查员"),
    SYSTEM("系统");

    private final String label;

    Party(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The role's name in a token, for instance {@code enterprise}. */
    public String role() {
        return this == ASSISTANT ? OFFICIAL.role() : name().toLowerCase(Locale.ROOT);
    }
}
