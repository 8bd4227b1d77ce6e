package cn.huiqitong.push;

import static cn.huiqitong.identity.Roles.ADMIN;
import static cn.huiqitong.identity.Roles.DISPATCHER;
import static cn.huiqitong.identity.Roles.EDITOR;
import static cn.huiqitong.identity.Roles.ENTERPRISE;
import static cn.huiqitong.identity.Roles.OFFICIAL;
import static cn.huiqitong.identity.Roles.SUPERVISOR;

import java.util.List;

/** What a notification is about. */
public enum Kind {
    /** A policy item version that the firm qualifies for. Goes to many firms at once. */
    ITEM_RELEASED("政策匹配", NoticeMode.DAILY, List.of(ENTERPRISE)),
    /** Somebody moved the firm's request. */
    REQUEST_CHANGED("诉求进展", NoticeMode.NOW, List.of(ENTERPRISE)),
    /** A request that is new to a desk, came back or was reopened. */
    REQUEST_WORK("待办诉求", NoticeMode.NOW, List.of(OFFICIAL, DISPATCHER, SUPERVISOR)),
    /** A deadline is near, reached, passed, or was escalated. */
    REQUEST_DUE("时限提醒", NoticeMode.NOW, List.of(ENTERPRISE, OFFICIAL, DISPATCHER, SUPERVISOR)),
    /** A firm rated how its request was handled. */
    REQUEST_RATED("评价反馈", NoticeMode.DAILY, List.of(OFFICIAL, SUPERVISOR)),
    /** What firms ask about a policy item. */
    FEEDBACK("政策反馈", NoticeMode.DAILY, List.of(EDITOR)),
    /** What the portal itself has to say. */
    SYSTEM_NOTICE("系统通知", NoticeMode.NOW, List.of(ENTERPRISE, OFFICIAL, DISPATCHER, SUPERVISOR, EDITOR, ADMIN));

    private final String label;
    private final NoticeMode usual;
    private final List<String> roles;

    Kind(String label, NoticeMode usual, List<String> roles) {
        this.label = label;
        this.usual = usual;
        this.roles = roles;
    }

    /** In Chinese. */
    public String label() {
        return label;
    }

    /** How people hear of it who have not chosen. */
    public NoticeMode usual() {
        return usual;
    }

    /** Whether it may go to so many that gateways get it for those alone who keep settings. */
    boolean mass() {
        return this == ITEM_RELEASED || this == SYSTEM_NOTICE;
    }

    /** Whether people of this role get it. */
    public boolean concerns(String role) {
        return roles.contains(role);
    }
}
