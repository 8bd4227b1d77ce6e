package cn.huiqitong.rules.vector;

/** A piece of the work on one batch; stateless, so that threads can share it. */
interface Step {
    void run(Desk desk);
}
