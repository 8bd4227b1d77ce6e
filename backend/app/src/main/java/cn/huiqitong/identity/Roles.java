package cn.huiqitong.identity;

import java.util.List;

/** The roles as they stand in tokens and in {@code @Secured}. */
public final class Roles {

    /** A firm; belongs to one 统一社会信用代码. */
    public static final String ENTERPRISE = "enterprise";
    /** Handles requests of one department. */
    public static final String OFFICIAL = "official";
    /** Sends requests to departments (派单台). */
    public static final String DISPATCHER = "dispatcher";
    /** Watches over all requests, or over those of one department. */
    public static final String SUPERVISOR = "supervisor";
    /** Writes and releases policy items. */
    public static final String EDITOR = "editor";

    public static final String ADMIN = "admin";

    /** Another system that delivers data; no person. */
    public static final String SYSTEM = "system";

    public static final List<String> ALL = List.of(ENTERPRISE, OFFICIAL, DISPATCHER, SUPERVISOR, EDITOR, ADMIN, SYSTEM);

    private Roles() {}
}
