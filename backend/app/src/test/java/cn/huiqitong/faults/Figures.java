package cn.huiqitong.faults;

/** What a scenario saw, for docs/RELIABILITY.md. */
final class Figures {

    private Figures() {}

    static void say(String what, String figures, Object... arguments) {
        System.out.println("faults " + what + ": " + figures.formatted(arguments));
    }
}
