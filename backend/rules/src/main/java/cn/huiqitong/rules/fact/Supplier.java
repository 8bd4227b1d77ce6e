package cn.huiqitong.rules.fact;

/**
 * Who can supply what is not known.
 *
 * @param name 企业, the department's name, or who judges
 */
public record Supplier(Kind kind, String name) {
    /** The firm itself, a department's data, or a person's judgement. */
    public enum Kind {
        FIRM,
        DEPARTMENT,
        JUDGEMENT
    }

    public static final Supplier FIRM = new Supplier(Kind.FIRM, "企业");

    public static Supplier department(String name) {
        return new Supplier(Kind.DEPARTMENT, name);
    }

    public static Supplier judgement(String by) {
        return new Supplier(Kind.JUDGEMENT, by);
    }

    /** {@code FIRM} or a department's name, as the catalog writes it. */
    static Supplier parse(String text) {
        return text.equals("FIRM") ? FIRM : department(text);
    }
}
