package dev.mailcheckup.provider.net;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Master;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;

/** A name server on loopback that says what a test wants, and counts what it is asked. */
public final class TestDns implements AutoCloseable {

    private final DatagramSocket socket;
    private final Map<String, IntFunction<List<String>>> answers = new ConcurrentHashMap<>();
    private final Set<String> failing = ConcurrentHashMap.newKeySet();
    private final Set<String> silent = ConcurrentHashMap.newKeySet();
    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();

    public TestDns() throws IOException {
        socket = new DatagramSocket(0, InetAddress.getByName("127.0.0.1"));
        Thread.startVirtualThread(this::serve);
    }

    public InetSocketAddress address() {
        return new InetSocketAddress(socket.getLocalAddress(), socket.getLocalPort());
    }

    NameLookup lookup() {
        return NameLookup.at(Optional.of(address()), Duration.ofSeconds(2));
    }

    /** Records as in a zone file, such as {@code "mail.example. A 192.0.2.1"}. */
    public TestDns with(String... records) {
        for (String record : records) {
            String[] words = record.split(" ", 3);
            String key = key(words[0], words[1]);
            IntFunction<List<String>> before = answers.getOrDefault(key, _ -> List.of());
            answers.put(
                    key,
                    time -> Stream.concat(before.apply(time).stream(), Stream.of(record)).toList());
        }
        return this;
    }

    /** Another answer each time; the first time is 0. */
    TestDns changing(String name, String type, IntFunction<List<String>> records) {
        answers.put(key(name, type), records);
        return this;
    }

    /** The server itself fails at this question. */
    TestDns failing(String name, String type) {
        failing.add(key(name, type));
        return this;
    }

    /** No answer at all to questions about this name. */
    public TestDns silent(String name) {
        silent.add(name);
        return this;
    }

    int timesAsked(String name, String type) {
        return asked.getOrDefault(key(name, type), new AtomicInteger()).get();
    }

    private static String key(String name, String type) {
        return name.toLowerCase(Locale.ROOT) + " " + type;
    }

    private void serve() {
        byte[] octets = new byte[4096];
        while (!socket.isClosed()) {
            try {
                DatagramPacket packet = new DatagramPacket(octets, octets.length);
                socket.receive(packet);
                Message question = new Message(Arrays.copyOf(octets, packet.getLength()));
                if (silent.contains(question.getQuestion().getName().toString())) {
                    continue;
                }
                byte[] answer = answer(question).toWire();
                socket.send(new DatagramPacket(answer, answer.length, packet.getSocketAddress()));
            } catch (IOException e) {
                // closed, or not a question
            }
        }
    }

    private Message answer(Message query) throws IOException {
        Record question = query.getQuestion();
        Message message = new Message(query.getHeader().getID());
        message.getHeader().setFlag(Flags.QR);
        message.getHeader().setFlag(Flags.RA);
        message.addRecord(question, Section.QUESTION);
        String name = question.getName().toString();
        List<Record> records = records(name, Type.string(question.getType()));
        if (records.isEmpty()) {
            records = records(name, "CNAME");
        }
        for (Record record : records) {
            message.addRecord(record, Section.ANSWER);
        }
        boolean known = answers.keySet().stream().anyMatch(key -> key.startsWith(key(name, "")));
        boolean fails = failing.contains(key(name, Type.string(question.getType())));
        message.getHeader()
                .setRcode(fails ? Rcode.SERVFAIL : known ? Rcode.NOERROR : Rcode.NXDOMAIN);
        return message;
    }

    private List<Record> records(String name, String type) throws IOException {
        String key = key(name, type);
        int time = asked.computeIfAbsent(key, _ -> new AtomicInteger()).getAndIncrement();
        List<Record> records = new ArrayList<>();
        for (String text : answers.getOrDefault(key, _ -> List.of()).apply(time)) {
            var line = new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
            try (Master zone = new Master(line, Name.root, 60)) {
                records.add(zone.nextRecord());
            }
        }
        return records;
    }

    @Override
    public void close() {
        socket.close();
    }
}
