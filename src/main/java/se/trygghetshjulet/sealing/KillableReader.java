package se.trygghetshjulet.sealing;

/** Reads one file after the other, and can be stopped for good in the middle of one. */
interface KillableReader {

    /**
     * Nothing but {@link #kill()} interrupts it.
     *
     * @throws Unreadable if the bytes are no PDF that can be read
     */
    Sealed read(byte[] file);

    /** Gives back its thread, its memory and its processor at once, whatever it is at. */
    void kill();

    /** Whether it can still be asked. */
    boolean isAlive();
}
