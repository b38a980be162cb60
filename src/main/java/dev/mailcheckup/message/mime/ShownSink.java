package dev.mailcheckup.message.mime;

import org.jsoup.nodes.Element;

/** Told, in the order of the page, what a reader sees of it and what is hidden from them. */
interface ShownSink {

    /** An element that is drawn begins; its {@link #close} follows. */
    void open(Element element);

    void close(Element element);

    void text(String run);

    void hidden(String run);

    ShownSink NONE =
            new ShownSink() {
                @Override
                public void open(Element element) {}

                @Override
                public void close(Element element) {}

                @Override
                public void text(String run) {}

                @Override
                public void hidden(String run) {}
            };
}
