package cn.huiqitong.push;

import cn.huiqitong.identity.Roles;

/**
 * Whom a message is addressed to.
 *
 * @param key as stored: {@code firm:<uscc>}, {@code dept:<code>}, {@code deptsup:<code>}, {@code role:<role>} or
 *     {@code user:<username>}
 */
public record Recipient(String key) {

    static final String FIRM = "firm:";
    static final String PERSON = "user:";

    /** Who watches over the whole city. */
    public static final Recipient CITY_SUPERVISORS = role(Roles.SUPERVISOR);

    public static final Recipient DISPATCHERS = role(Roles.DISPATCHER);
    public static final Recipient EDITORS = role(Roles.EDITOR);
    public static final Recipient ADMINS = role(Roles.ADMIN);

    public static Recipient firm(String uscc) {
        return new Recipient(FIRM + uscc);
    }

    /** The officials of a department. */
    public static Recipient department(String code) {
        return new Recipient("dept:" + code);
    }

    /** Who watches over one department. */
    public static Recipient supervisorsOf(String department) {
        return new Recipient("deptsup:" + department);
    }

    public static Recipient person(String username) {
        return new Recipient(PERSON + username);
    }

    private static Recipient role(String role) {
        return new Recipient("role:" + role);
    }

    /** An entry of a firm or of a person is read once for all who see it; of a group each reads for oneself. */
    boolean readsAsOne() {
        return key.startsWith(FIRM) || key.startsWith(PERSON);
    }
}
