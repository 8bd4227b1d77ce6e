package cn.huiqitong.request.deadline;

/** How pressing a request is. */
public enum Light {
    GREEN,
    YELLOW,
    RED,
    /** No clock runs: nobody owes anything. */
    NONE
}
