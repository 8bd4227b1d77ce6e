package cn.huiqitong.enterprise;

/** Whether the law opens a source of facts, or only the firm's consent. */
public enum Basis {
    LAW,
    CONSENT
}
