# Completions of arnews for bash: source this file, or put it into
# ~/.local/share/bash-completion/completions/ under the name arnews.
# Made from the program's commands: mvn test -Dtest=CompletionsTest -Dcompletions.write=true

_arnews() {
  local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
  local values= done=
  # Bash takes --name=value for three words.
  if [[ $word == = ]]; then
    word=
  elif [[ $previous == = ]]; then
    previous=${COMP_WORDS[COMP_CWORD - 2]}
  fi
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W 'freq tokens kwic claims entities quotes compare help -h --help -V --version' -- "$word"))
    return
  fi
  case ${COMP_WORDS[1]} in
    freq)
      case $previous in
        --by)
          values='surface normalized lemma family stem'
          type compopt &>/dev/null && compopt +o default
          ;;
        --stop)
          values='none default'
          ;;
        --kinds)
          values='words numbers foreign urls emails mentions hashtags'
          [[ $word == *,* ]] && done=${word%,*},
          type compopt &>/dev/null && compopt +o default
          ;;
        --in)
          values='quotes narration'
          type compopt &>/dev/null && compopt +o default
          ;;
        --reference)
          ;;
        --measure)
          values='bic chi2 diff fisher g2 log_dice log_ratio lrc mi3 min_sensitivity pmi t z'
          type compopt &>/dev/null && compopt +o default
          ;;
        --lexicon)
          ;;
        -f | --format)
          values='table json ndjson csv tsv'
          type compopt &>/dev/null && compopt +o default
          ;;
        -o | --output)
          ;;
        --color)
          values='auto always never'
          type compopt &>/dev/null && compopt +o default
          ;;
        --bidi)
          values='auto isolate visual none'
          type compopt &>/dev/null && compopt +o default
          ;;
        --encoding)
          values='UTF-8 windows-1256 ISO-8859-6 UTF-16'
          type compopt &>/dev/null && compopt +o default
          ;;
        -n | --ngrams | --top | --min-count | --speaker | --explain | --collocates | --window | --max-bytes | --id-field | --title-field | --text-field | --date-field | --outlet-field | -j | --threads)
          type compopt &>/dev/null && compopt +o default
          ;;
        *)
          if [[ $word == -* ]]; then
            values='--by -n --ngrams --stop --kinds --top --all --min-count --forms --dispersion --per-article --in --by-speaker --speaker --explain --reference --collocates --window --diversity --measure --lexicon -f --format --json -o --output --color --bidi --encoding --max-bytes --repair --id-field --title-field --text-field --date-field --outlet-field -j --threads -q --quiet -h --help'
          fi
          ;;
      esac
      ;;
    tokens)
      case $previous in
        --kinds)
          values='words numbers foreign urls emails mentions hashtags signs'
          [[ $word == *,* ]] && done=${word%,*},
          type compopt &>/dev/null && compopt +o default
          ;;
        --lexicon)
          ;;
        -f | --format)
          values='table json ndjson csv tsv conllu'
          type compopt &>/dev/null && compopt +o default
          ;;
        -o | --output)
          ;;
        --color)
          values='auto always never'
          type compopt &>/dev/null && compopt +o default
          ;;
        --bidi)
          values='auto isolate visual none'
          type compopt &>/dev/null && compopt +o default
          ;;
        --encoding)
          values='UTF-8 windows-1256 ISO-8859-6 UTF-16'
          type compopt &>/dev/null && compopt +o default
          ;;
        --max-bytes | --id-field | --title-field | --text-field | --date-field | --outlet-field | -j | --threads)
          type compopt &>/dev/null && compopt +o default
          ;;
        *)
          if [[ $word == -* ]]; then
            values='--kinds --lexicon -f --format --json -o --output --color --bidi --encoding --max-bytes --repair --id-field --title-field --text-field --date-field --outlet-field -j --threads -q --quiet -h --help'
          fi
          ;;
      esac
      ;;
    kwic)
      case $previous in
        --by)
          values='surface normalized lemma family'
          type compopt &>/dev/null && compopt +o default
          ;;
        --sort)
          values='article before after'
          type compopt &>/dev/null && compopt +o default
          ;;
        --lexicon)
          ;;
        -f | --format)
          values='table json ndjson csv tsv'
          type compopt &>/dev/null && compopt +o default
          ;;
        -o | --output)
          ;;
        --color)
          values='auto always never'
          type compopt &>/dev/null && compopt +o default
          ;;
        --bidi)
          values='auto isolate visual none'
          type compopt &>/dev/null && compopt +o default
          ;;
        --encoding)
          values='UTF-8 windows-1256 ISO-8859-6 UTF-16'
          type compopt &>/dev/null && compopt +o default
          ;;
        --window | --top | --max-bytes | --id-field | --title-field | --text-field | --date-field | --outlet-field | -j | --threads)
          type compopt &>/dev/null && compopt +o default
          ;;
        *)
          if [[ $word == -* ]]; then
            values='--by --window --sort --top --lexicon -f --format --json -o --output --color --bidi --encoding --max-bytes --repair --id-field --title-field --text-field --date-field --outlet-field -j --threads -q --quiet -h --help'
          fi
          ;;
      esac
      ;;
    claims)
      case $previous in
        --kind)
          values='percent money count measure date year ordinal ratio duration age score vague time multiple'
          [[ $word == *,* ]] && done=${word%,*},
          type compopt &>/dev/null && compopt +o default
          ;;
        --units)
          ;;
        -f | --format)
          values='table json ndjson csv tsv'
          type compopt &>/dev/null && compopt +o default
          ;;
        -o | --output)
          ;;
        --color)
          values='auto always never'
          type compopt &>/dev/null && compopt +o default
          ;;
        --bidi)
          values='auto isolate visual none'
          type compopt &>/dev/null && compopt +o default
          ;;
        --encoding)
          values='UTF-8 windows-1256 ISO-8859-6 UTF-16'
          type compopt &>/dev/null && compopt +o default
          ;;
        --min | --max | --grep | --speaker | --max-bytes | --id-field | --title-field | --text-field | --date-field | --outlet-field | -j | --threads)
          type compopt &>/dev/null && compopt +o default
          ;;
        *)
          if [[ $word == -* ]]; then
            values='--kind --min --max --grep --speaker --no-speakers --rejected --explain --rows --units -f --format --json -o --output --color --bidi --encoding --max-bytes --repair --id-field --title-field --text-field --date-field --outlet-field -j --threads -q --quiet -h --help'
          fi
          ;;
      esac
      ;;
    entities)
      case $previous in
        --type)
          values='PER LOC ORG MISC'
          [[ $word == *,* ]] && done=${word%,*},
          type compopt &>/dev/null && compopt +o default
          ;;
        --gazetteer)
          ;;
        --guideline)
          values='arnews anercorp'
          type compopt &>/dev/null && compopt +o default
          ;;
        --graph)
          ;;
        -f | --format)
          values='table json ndjson csv tsv conll brat'
          type compopt &>/dev/null && compopt +o default
          ;;
        -o | --output)
          ;;
        --color)
          values='auto always never'
          type compopt &>/dev/null && compopt +o default
          ;;
        --bidi)
          values='auto isolate visual none'
          type compopt &>/dev/null && compopt +o default
          ;;
        --encoding)
          values='UTF-8 windows-1256 ISO-8859-6 UTF-16'
          type compopt &>/dev/null && compopt +o default
          ;;
        --top | --min-count | --max-bytes | --id-field | --title-field | --text-field | --date-field | --outlet-field | -j | --threads)
          type compopt &>/dev/null && compopt +o default
          ;;
        *)
          if [[ $word == -* ]]; then
            values='--type --top --all --min-count --mentions --per-article --no-merge --explain --gazetteer --guideline --graph -f --format --json -o --output --color --bidi --encoding --max-bytes --repair --id-field --title-field --text-field --date-field --outlet-field -j --threads -q --quiet -h --help'
          fi
          ;;
      esac
      ;;
    quotes)
      case $previous in
        --stance)
          values='neutral affirming denying doubting'
          [[ $word == *,* ]] && done=${word%,*},
          type compopt &>/dev/null && compopt +o default
          ;;
        --gazetteer)
          ;;
        -f | --format)
          values='table json ndjson csv tsv'
          type compopt &>/dev/null && compopt +o default
          ;;
        -o | --output)
          ;;
        --color)
          values='auto always never'
          type compopt &>/dev/null && compopt +o default
          ;;
        --bidi)
          values='auto isolate visual none'
          type compopt &>/dev/null && compopt +o default
          ;;
        --encoding)
          values='UTF-8 windows-1256 ISO-8859-6 UTF-16'
          type compopt &>/dev/null && compopt +o default
          ;;
        --speaker | --max-bytes | --id-field | --title-field | --text-field | --date-field | --outlet-field | -j | --threads)
          type compopt &>/dev/null && compopt +o default
          ;;
        *)
          if [[ $word == -* ]]; then
            values='--speaker --direct --stance --explain --rows --gazetteer -f --format --json -o --output --color --bidi --encoding --max-bytes --repair --id-field --title-field --text-field --date-field --outlet-field -j --threads -q --quiet -h --help'
          fi
          ;;
      esac
      ;;
    compare)
      case $previous in
        --show)
          values='similarity keywords passages entities claims groups'
          [[ $word == *,* ]] && done=${word%,*},
          type compopt &>/dev/null && compopt +o default
          ;;
        --group-by)
          values='outlet date folder'
          type compopt &>/dev/null && compopt +o default
          ;;
        --baseline)
          ;;
        --measure)
          values='g2 chi2 fisher log_ratio lrc diff bic'
          type compopt &>/dev/null && compopt +o default
          ;;
        --fail-on)
          values='differ'
          type compopt &>/dev/null && compopt +o default
          ;;
        -f | --format)
          values='table json ndjson csv tsv'
          type compopt &>/dev/null && compopt +o default
          ;;
        -o | --output)
          ;;
        --color)
          values='auto always never'
          type compopt &>/dev/null && compopt +o default
          ;;
        --bidi)
          values='auto isolate visual none'
          type compopt &>/dev/null && compopt +o default
          ;;
        --encoding)
          values='UTF-8 windows-1256 ISO-8859-6 UTF-16'
          type compopt &>/dev/null && compopt +o default
          ;;
        --against | --min | --top | --max-bytes | --id-field | --title-field | --text-field | --date-field | --outlet-field | -j | --threads)
          type compopt &>/dev/null && compopt +o default
          ;;
        *)
          if [[ $word == -* ]]; then
            values='--show --group-by --baseline --against --min --measure --top --all --fail-on -f --format --json -o --output --color --bidi --encoding --max-bytes --repair --id-field --title-field --text-field --date-field --outlet-field -j --threads -q --quiet -h --help'
          fi
          ;;
      esac
      ;;
    help)
      case $previous in
        *)
          if [[ $word == -* ]]; then
            values='-h --help'
          else
            values='freq tokens kwic claims entities quotes compare help'
          fi
          ;;
      esac
      ;;
  esac
  COMPREPLY=($(compgen -P "$done" -W "$values" -- "${word#"$done"}"))
}

# Where nothing is offered, the names of files are.
complete -o default -F _arnews arnews
